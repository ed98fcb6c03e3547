// Keeps in view what has just changed: the open tab, the top of a panel or a page of it, and on a phone the answer.
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function InView() {
  const { activeTabIndex, tabCount, isFetching, panel } = useGraphiQL((state) => ({
    activeTabIndex: state.activeTabIndex,
    tabCount: state.tabs.length,
    isFetching: state.isFetching,
    panel: state.visiblePlugin?.title,
  }));

  useEffect(() => {
    if (activeTabIndex < tabCount) show(`#graphiql-session-tab-${activeTabIndex}`);
  }, [activeTabIndex, tabCount]);

  // The panels share one scrolling element.
  useEffect(() => {
    if (panel) document.querySelector('.graphiql-plugin')?.scrollTo(0, 0);
  }, [panel]);

  // Each page of the documentation begins at its top.
  useEffect(() => {
    const listener = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('.graphiql-doc-explorer a'))
        requestAnimationFrame(() => document.querySelector('.graphiql-plugin')?.scrollTo(0, 0));
    };
    // As it goes down: on its way up the link is no longer in the page.
    addEventListener('click', listener, true);
    return () => removeEventListener('click', listener, true);
  }, []);

  useEffect(() => {
    if (isFetching) return () => show('.graphiql-response');
    return undefined;
  }, [isFetching]);

  return null;
}

function show(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
