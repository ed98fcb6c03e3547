// Keeps in view what has just changed: the open tab, the top of a panel, and on a phone the answer.
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

  useEffect(() => {
    if (isFetching) return () => show('.graphiql-response');
    return undefined;
  }, [isFetching]);

  return null;
}

function show(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
