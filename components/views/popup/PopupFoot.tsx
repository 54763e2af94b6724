import { useStrings } from '../shared/strings-context.ts';
import type { PopupProps } from './popup-props.ts';

/** The number of cards on the page, and the switch for its site. */
export function PopupFoot({ roster, site, on }: PopupProps) {
  const strings = useStrings();
  const isReading = (roster.partial || roster.state === 'loading') && roster.rows.length === 0;
  const counts = (roster.state === 'running' || roster.state === 'loading') && !isReading;
  const switches = site && roster.state !== 'off';
  if (!counts && !switches) return null;
  return (
    <footer>
      <p>{counts && strings.plural('popupCount', roster.rows.length)}</p>
      {switches && (
        <label class="popup-site" title={site.fixed ? strings('optionsSetByOrganisation') : undefined}>
          <span class="visually-hidden">{strings('popupSiteSwitch')}</span>
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
