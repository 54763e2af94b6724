import { useStrings } from '../shared/strings-context.ts';
import type { PopupProps } from './popup-props.ts';

/** The number of cards hidden on the page's site, and the switch for the site. */
export function PopupFoot({ roster, site, hidden = 0, on }: PopupProps) {
  const strings = useStrings();
  const switches = site && roster.state !== 'off';
  if (!switches && hidden === 0) return null;
  return (
    <footer>
      {hidden > 0 && (
        <button type="button" class="link" onClick={on.hidden}>
          {strings.plural('popupHidden', hidden)}
        </button>
      )}
      {switches && (
        <label class="popup-site" title={site.fixed ? strings('optionsSetByOrganisation') : undefined}>
          <span>{strings('popupSiteSwitch')}</span>
          <bdi class="popup-host" title={site.host}>
            {site.host}
          </bdi>
          <input
            type="checkbox"
            class="switch"
            checked={site.on}
            disabled={site.fixed}
            onChange={({ currentTarget }) => on.setSite(currentTarget.checked)}
          />
        </label>
      )}
    </footer>
  );
}
