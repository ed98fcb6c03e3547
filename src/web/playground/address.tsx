// Keeps the address and the open tab in step: a pasted link opens, and once the text differs the address lets it go.
import { useEffect, useEffectEvent } from 'react';
import { fromHash } from './link.ts';
import { sameQuestion } from './question.ts';
import { useOpenedQuestion, useOpenQuestion } from './tabs.ts';

export function Address() {
  const open = useOpenQuestion();
  const opened = useOpenedQuestion();

  const openLinked = useEffectEvent(() => {
    const linked = fromHash(location.hash);
    if (linked) open(linked);
  });
  useEffect(() => {
    const listener = () => openLinked();
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);

  useEffect(() => {
    const linked = fromHash(location.hash);
    if (linked && !sameQuestion(linked, opened)) history.replaceState(null, '', location.pathname);
  }, [opened]);

  return null;
}
