import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Kind } from '../cards/card.ts';
import type { Settings } from '../settings/settings.ts';
import { parseSample, type SamplePart } from './parse-sample.ts';
import { useStrings } from './strings-context.ts';

/** A name of the preview that is to be painted, and how. */
export interface SampleMark {
  element: Element;
  kind: Kind;
  fuzzy: boolean;
  /** `dark` letters stand on a light page. */
  ink: 'dark' | 'light';
}

interface PreviewProps {
  settings: Settings;
  paint: (marks: readonly SampleMark[], settings: Settings) => void;
}

/** A sample text with marks as the settings have them, on a light page and on a dark one. */
export function Preview({ settings, paint }: PreviewProps) {
  const strings = useStrings();
  const root = useRef<HTMLDivElement>(null);
  const sections = useMemo(
    () => [
      { title: strings('optionsSampleTitle1'), parts: parseSample(strings('optionsSample1')) },
      { title: strings('optionsSampleTitle2'), parts: parseSample(strings('optionsSample2')) },
    ],
    [strings],
  );

  // Before the page is drawn, so that names are never seen without their marks.
  useLayoutEffect(() => {
    const marks: SampleMark[] = [];
    for (const page of root.current?.querySelectorAll('.sample') ?? []) {
      const seen = new Set<string>();
      for (const element of page.querySelectorAll('[data-card]')) {
        const { card = '', kind = '', section = '', fuzzy } = (element as HTMLElement).dataset;
        const place = settings.markHowMuch === 'section' ? `${section} ${card}` : card;
        const isFirst = !seen.has(place);
        seen.add(place);
        if (!settings.enabled || settings.kindsOff.includes(kind)) continue;
        if (settings.markHowMuch !== 'every' && !isFirst) continue;
        const ink = page.classList.contains('on-dark') ? 'light' : 'dark';
        marks.push({ element, kind: kind as Kind, fuzzy: fuzzy !== undefined, ink });
      }
    }
    paint(marks, settings);
  }, [settings, sections, paint]);

  return (
    <div class="preview" ref={root}>
      <h3>{strings('optionsPreview')}</h3>
      {(['on-light', 'on-dark'] as const).map((page) => (
        <div key={page} class={`sample ${page}`}>
          {sections.map(({ title, parts }, section) => (
            <div key={title}>
              <p class="sample-title">{title}</p>
              <p>
                {parts.map((part, index) => (
                  <Part key={index} part={part} section={section} />
                ))}
              </p>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Part({ part: { text, mark }, section }: { part: SamplePart; section: number }) {
  if (!mark) return <>{text}</>;
  return (
    <span
      data-card={mark.card}
      data-kind={mark.kind}
      data-section={section}
      {...(mark.fuzzy && { 'data-fuzzy': '' })}
    >
      {text}
    </span>
  );
}
