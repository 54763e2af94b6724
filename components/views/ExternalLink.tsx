import type { ComponentChildren } from 'preact';
import { useStrings } from './strings-context.ts';

interface ExternalLinkProps {
  url: string | undefined;
  children: ComponentChildren;
}

/** A link out of the extension, in a new tab, that tells the other side nothing; mere text where it is not http(s). */
export function ExternalLink({ url, children }: ExternalLinkProps) {
  const strings = useStrings();
  if (!url || !/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={strings('cardLinkOpens')}>
      {children}
    </a>
  );
}
