// Wraps long lines of the query and of its variables, as GraphiQL does those of the answer: a newcomer's column is
// narrow.
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function WrappedLines() {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  useEffect(() => variableEditor?.updateOptions({ wordWrap: 'on' }), [variableEditor]);
  return null;
}
