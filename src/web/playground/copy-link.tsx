// A button that copies the address of the question in the open tab.
import { Button, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { toHash } from './link.ts';

export function CopyLink() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const [outcome, setOutcome] = useState('');

  async function copy() {
    const query = queryEditor?.getValue() ?? '';
    const variables = variableEditor?.getValue() ?? '';
    history.replaceState(null, '', toHash({ query, variables }));
    try {
      await navigator.clipboard.writeText(location.href);
      setOutcome('Copied.');
    } catch {
      // Pages that are not served over https, save from this machine, may not write to the clipboard.
      setOutcome('The link is in the address bar.');
    }
  }

  return (
    <p className="parley-copy-link">
      <Button type="button" onClick={copy}>
        Copy link to this question
      </Button>
      <span role="status">{outcome}</span>
    </p>
  );
}
