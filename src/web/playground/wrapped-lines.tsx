// Wraps long lines of the query, as GraphiQL does those of the answer: a newcomer's column is narrow.
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function WrappedLines() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  return null;
}
