// The panel 'Questions': what Parley is, and the worked examples, each a click away.
import {
  formatShortcutForOS,
  type GraphiQLPlugin,
  isMacOs,
  KEY_MAP,
  useGraphiQLActions,
} from '@graphiql/react';
import type { KeyboardEvent } from 'react';
import { CopyLink } from './copy-link.tsx';
import { examples, groups } from './examples.ts';
import { type Question, sameQuestion } from './question.ts';
import { useOpenedQuestion, useOpenQuestion } from './tabs.ts';

export const questions: GraphiQLPlugin = { title: 'Questions', icon: Icon, content: Panel };

const runKey = formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd');
// Monaco's own; nothing else in the page tells of it, and Tab alone never leaves an editor.
const leaveKey = isMacOs ? 'Ctrl-Shift-M' : 'Ctrl-M';

function Panel() {
  return (
    <section className="parley-questions" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions</h2>
      <p>
        Who demands what, who reported it, and how many independent origins stand behind it. What the text
        does not state is null.
      </p>
      <p className="parley-hint">
        Open one below, then ask it with ▶ or <kbd>{runKey}</kbd>. In an editor Tab indents; after{' '}
        <kbd>{leaveKey}</kbd> it leaves.
      </p>
      <CopyLink />
      {groups.map((group) => (
        <Group key={group} title={group} />
      ))}
    </section>
  );
}

function Group({ title }: { readonly title: string }) {
  const open = useOpenQuestion();
  const opened = useOpenedQuestion();
  const { run } = useGraphiQLActions();

  function choose(question: Question) {
    open(question);
    // On a phone it opens below the fold.
    document.querySelector('.graphiql-sessions')?.scrollIntoView({ block: 'nearest' });
  }

  // The editors have this key for themselves; here it would only open the question.
  function ask(event: KeyboardEvent, question: Question) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    choose(question);
    run();
  }

  return (
    <>
      <h3>{title}</h3>
      <ul>
        {examples
          .filter(({ group }) => group === title)
          .map((example) => (
            <li key={example.name}>
              <button
                type="button"
                aria-current={sameQuestion(example, opened) || undefined}
                onClick={() => choose(example)}
                onKeyDown={(event) => ask(event, example)}
              >
                {example.title}
                <code>{example.name}</code>
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 3h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-5l-4 3v-3H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" />
      <path d="M8 7.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.6-.8 1.2" strokeLinecap="round" />
      <circle cx="10" cy="12.4" r=".6" fill="currentColor" stroke="none" />
    </svg>
  );
}
