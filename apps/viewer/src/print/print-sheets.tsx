import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { printTheme, type Scene } from '@netwerk/viewer-scene';
import { useLanguage } from '../language/language.ts';
import { SceneSvg } from '../network/map/scene-svg.tsx';
import { LegendSign, type LegendKey } from '../network/map/legend-sign.tsx';
import { commonFacts, type Exported } from './exported.ts';
import { headingParts } from './heading-parts.ts';
import { PrintList } from './print-list.tsx';

interface PrintSheetsProps {
  exported: Exported;
  scene: Scene | null;
}

/** The map on the first sheet, the list and what was agreed on the next. */
export function PrintSheets({ exported, scene }: PrintSheetsProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { clientName } = commonFacts(exported);
  const parts = headingParts(exported, screen, t);
  return (
    <main className={`print__paper print__paper--${screen}`} id="inhoud">
      <section className="print__sheet print__sheet--map">
        <header className="print__header">
          <h1>{t('print.title', { name: clientName })}</h1>
          <p>
            {parts.slice(0, 2).join(' · ')} · <strong>{parts.slice(2).join(' · ')}</strong>
          </p>
        </header>
        <div className="print__map">{scene ? <SceneSvg scene={scene} theme={printTheme} /> : null}</div>
        <Signs forFile={exported.__typename === 'FileExport'} />
        <p className="print__key">{t('print.key', { name: clientName })}</p>
      </section>
      <section className="print__sheet">
        <aside className="print__aside">
          <Sentences exported={exported} />
          <section className="print__agreed">
            <h2>{t('print.agree')}</h2>
            {lines.map((line) => (
              <div key={line} className="print__line" />
            ))}
          </section>
          <p className="print__of">
            {t(exported.__typename === 'FileExport' ? 'print.ofFile' : 'print.of', { name: clientName })}
          </p>
          <p>{parts.join(' · ')}</p>
        </aside>
        <PrintList exported={exported} />
      </section>
    </main>
  );
}

/** To write on. */
const lines = [1, 2, 3, 4, 5, 6];

const shared = ['informal', 'professional', 'group', 'strength', 'direction', 'acquaintance', 'gone'] as const;
const inFile = ['tension', 'cutOff', 'stale'] as const;

function Signs({ forFile }: { forFile: boolean }): ReactElement {
  const { t } = useTranslation();
  const keys = [...shared, ...(forFile ? inFile : [])] satisfies readonly LegendKey[];
  return (
    <ul className="print__signs">
      {keys.map((key) => (
        <li key={key}>
          <LegendSign sign={key} /> {t(`print.signs.${key}`)}
        </li>
      ))}
    </ul>
  );
}

function Sentences({ exported }: { exported: Exported }): ReactElement | null {
  const { t } = useTranslation();
  if (exported.__typename === 'ClientExport' || exported.fileNetwork.sentences.length === 0) return null;
  return (
    <section className="print__see">
      <h2>{t('print.see')}</h2>
      <ul>
        {exported.fileNetwork.sentences.map(({ text, question }) => (
          <li key={text}>
            {text} {question ? <em>{question}</em> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
