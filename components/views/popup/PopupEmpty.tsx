import { Notice } from '../shared/Notice.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { PopupProps } from './popup-props.ts';

/** Why the popup has no cards of the page to list, and what the reader can do about it. */
export function PopupEmpty({ roster, site, fixed, on }: PopupProps) {
  const strings = useStrings();
  switch (roster.state) {
    case 'off':
      return (
        <Notice title={strings('popupOff')} text={strings('popupOffText')}>
          {fixed ? (
            strings('optionsSetByOrganisation')
          ) : (
            <button type="button" class="button primary" onClick={on.switchOn}>
              {strings('popupSwitchOn')}
            </button>
          )}
        </Notice>
      );
    case 'site-off':
      return (
        <Notice
          title={strings('popupSiteOff')}
          text={strings('popupSiteOffText', { host: site?.host ?? '' })}
        >
          {site?.fixed && strings('optionsSetByOrganisation')}
          {site && !site.fixed && (
            <button type="button" class="button primary" onClick={() => on.setSite(true)}>
              {strings('popupSwitchOn')}
            </button>
          )}
        </Notice>
      );
    case 'unreadable':
      return <Notice title={strings('popupUnreadable')} text={strings('popupUnreadableText')} />;
    case 'withheld':
      return (
        <Notice title={strings('popupWithheld')} text={strings('popupWithheldText')}>
          <button type="button" class="button primary" onClick={on.allow}>
            {strings('popupAllow')}
          </button>
        </Notice>
      );
    case 'unreached':
      return (
        <Notice title={strings('popupUnreached')} text={strings('popupUnreachedText')}>
          <button type="button" class="button" onClick={on.reload}>
            {strings('popupReload')}
          </button>
        </Notice>
      );
    case 'loading':
      return <Notice title={strings('popupLoading')} />;
    case 'running':
      return <Notice title={strings('popupNone')} text={strings('popupNoneText')} />;
  }
}
