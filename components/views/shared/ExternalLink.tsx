import type { ComponentChildren } from 'preact';
import { useStrings } from './strings-context.ts';

interface ExternalLinkProps {
  url: string | undefined;
  children: ComponentChildren;
}

/** An external link that opens in a new tab and sends no referrer; plain text if it is not http(s). */
export function ExternalLink({ url, children }: ExternalLinkProps) {
  const strings = useStrings();
  if (!url || !/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={strings('cardLinkOpens')}>
      {children}
    </a>
  );
}
