import type { ComponentChildren } from 'preact';
import { useStrings } from './strings-context.ts';

interface ExternalLinkProps {
  url: string | undefined;
  /** What the link leads to, where its text does not say all of it. */
  title?: string;
  children: ComponentChildren;
}

/** An external link that opens in a new tab and sends no referrer; plain text if it is not http(s). */
export function ExternalLink({ url, title, children }: ExternalLinkProps) {
  const strings = useStrings();
  if (!url || !/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={[title, strings('cardLinkOpens')].filter(Boolean).join('\n')}
    >
      {children}
    </a>
  );
}
