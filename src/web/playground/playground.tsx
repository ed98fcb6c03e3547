// GraphiQL with Parley's questions: a shared link first, else what was left open, else the first example.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createClient } from 'graphql-ws';
import { Address } from './address.tsx';
import { EmptyAnswer } from './empty-answer.tsx';
import { examples } from './examples.ts';
import { InView } from './in-view.tsx';
import { fromHash } from './link.ts';
import { questions } from './questions.tsx';
import { isFirstVisit, remembered } from './remembered.ts';
import { WrappedLines } from './wrapped-lines.tsx';

const socket = new URL('/graphql', location.href.replace(/^http/, 'ws')).href;
const fetcher = createGraphiQLFetcher({ url: '/graphql', wsClient: createClient({ url: socket }) });
const plugins = [questions, HISTORY_PLUGIN];
const start = fromHash(location.hash) ?? (isFirstVisit ? examples[0] : undefined);

// As initial values, not as defaultTabs: GraphiQL 5.4.0 drops the variables of the first default tab.
const initial = start && { initialQuery: start.query, initialVariables: start.variables };
const visible = isFirstVisit && { visiblePlugin: questions };

export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={remembered}
      plugins={plugins}
      {...visible}
      {...initial}
      defaultQuery="# Ask anything. The documentation is behind the first button on the left."
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      schemaDescription
    >
      <GraphiQL.Logo>
        <h1 className="parley-name">Parley</h1>
      </GraphiQL.Logo>
      <Address />
      <WrappedLines />
      <InView />
      <EmptyAnswer />
    </GraphiQL>
  );
}
