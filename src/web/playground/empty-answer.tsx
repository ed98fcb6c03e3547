// Says where the answer will stand, as long as none stands there: half the window would be blank to a newcomer.
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function EmptyAnswer() {
  const editor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    if (!editor) return undefined;
    const pane = editor.getContainerDomNode().closest('.graphiql-response');
    const mark = () => pane?.toggleAttribute('data-empty', editor.getValue() === '');
    mark();
    const change = editor.onDidChangeModelContent(mark);
    const model = editor.onDidChangeModel(mark);
    return () => {
      change.dispose();
      model.dispose();
    };
  }, [editor]);

  return null;
}
