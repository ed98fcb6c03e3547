// Reads the question of the open tab, and opens questions in tabs.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Question, sameQuestion } from './question.ts';

interface TabText {
  readonly query: string | null;
  readonly variables?: string | null;
}

export function useOpenedQuestion(): Question {
  return useGraphiQL(({ tabs, activeTabIndex }) => asQuestion(tabs[activeTabIndex]));
}

/** Goes to the tab that holds just this question, or opens a new one: what somebody has typed is never lost. */
export function useOpenQuestion(): (question: Question) => void {
  const { addTab, changeTab, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  return ({ query, variables }) => {
    const found = tabs.findIndex((tab) => sameQuestion(asQuestion(tab), { query, variables }));
    if (found >= 0) {
      changeTab(found);
      return;
    }
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query, variables });
    // Until GraphiQL has read the new text, it would run it under the operation name of the tab before.
    setOperationFacts({});
  };
}

function asQuestion(tab: TabText | undefined): Question {
  return { query: tab?.query ?? '', variables: tab?.variables ?? '' };
}
