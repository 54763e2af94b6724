import { useStrings } from '../shared/strings-context.ts';
import type { PopupProps } from './popup-props.ts';

/** The number of cards on the page and of those hidden on its site, and the switch for the site. */
export function PopupFoot({ roster, site, hidden = 0, on }: PopupProps) {
  const strings = useStrings();
  const isReading = (roster.partial || roster.state === 'loading') && roster.rows.length === 0;
  const counts = (roster.state === 'running' || roster.state === 'loading') && !isReading;
  const switches = site && roster.state !== 'off';
  if (!counts && !switches) return null;
  return (
    <footer>
      <p>
        {counts && strings.plural('popupCount', roster.rows.length)}
        {hidden > 0 && (
          <button type="button" class="link popup-hidden" onClick={on.hidden}>
            {strings.plural('popupHidden', hidden)}
          </button>
        )}
      </p>
      {switches && (
        <label
          class="popup-site"
          title={strings(site.fixed ? 'optionsSetByOrganisation' : 'popupSiteSwitch')}
        >
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
