import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { KeyList } from '../../../components/desk/KeyList.tsx';
import { GesturePicture } from '../../../components/help/GesturePicture.tsx';
import { PackageList } from '../../../components/help/PackageList.tsx';
import { type BundledPackage, loadPackages } from '../../../utils/load-packages.ts';
import { type HelpTexts, helpTextsFor } from '../../../utils/texts/help-texts.ts';
import type { PageProps } from '../desk.ts';
import { hrefTo } from '../route.ts';
import './help-page.css';

type SectionName = keyof HelpTexts['sections'];
const SECTIONS: readonly SectionName[] = [
  ...(['gestures', 'keys', 'permissions', 'stored', 'out'] as const),
  ...(['privacy', 'threats', 'packages', 'law'] as const),
];
const GESTURES = ['follow', 'watch', 'call', 'convert', 'keep', 'find'] as const;

/** The gestures, and what becomes of what the owner keeps. Each part has its address, `#/help/privacy`. */
export function HelpPage({ route, desk }: PageProps) {
  const words = helpTextsFor(desk.language);
  useEffect(() => {
    const head = route.id === null ? null : document.getElementById(`help-${route.id}`);
    head?.scrollIntoView();
    head?.focus({ preventScroll: true });
  }, [route.id]);
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{desk.texts.desk.help}</h1>
        <span class="soft">{words.intro}</span>
      </header>
      <div class="page-body">
        <nav class="help-contents" aria-label={words.contents}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={hrefTo('help', name)}>{words.sections[name]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {SECTIONS.map((name) => {
          const Body = BODIES[name];
          return (
            <section key={name} class="page-section" aria-labelledby={`help-${name}`}>
              <h2 id={`help-${name}`} tabIndex={-1}>
                {words.sections[name]}
              </h2>
              <Body words={words} />
            </section>
          );
        })}
      </div>
    </>
  );
}

interface BodyProps {
  words: HelpTexts;
}

const BODIES: Record<SectionName, ComponentType<BodyProps>> = {
  gestures: Gestures,
  keys: ({ words }) => (
    <>
      <KeyList keys={words.keys} />
      <p class="soft">{words.keysHint}</p>
    </>
  ),
  permissions: ({ words }) => (
    <>
      <Facts facts={Object.values(words.permissions)} />
      <p class="soft">
        {words.permissionsHint} <a href={hrefTo('settings')}>{words.toSettings}</a>
      </p>
    </>
  ),
  stored: ({ words }) => (
    <>
      <Points points={words.stored} />
      <p>{words.storedWhere}</p>
    </>
  ),
  out: WaysOut,
  privacy: ({ words }) => (
    <>
      <Points points={words.privacy} />
      <p>{words.privacyRest}</p>
    </>
  ),
  threats: ({ words }) => <Points points={words.threats} />,
  packages: Packages,
  law: ({ words }) => <p>{words.law}</p>,
};

function Gestures({ words }: BodyProps) {
  return (
    <ul class="help-gestures">
      {GESTURES.map((gesture) => (
        <li key={gesture}>
          <GesturePicture gesture={gesture} words={words.pictures} />
          <div>
            <h3>{words.gestures[gesture].title}</h3>
            <p>{words.gestures[gesture].how}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Each way out begins on the page it names. */
function WaysOut({ words }: BodyProps) {
  const places = ['backup', 'orders', 'partners', 'dossier'] as const;
  return (
    <dl class="facts">
      {places.map((place) => (
        <div key={place}>
          <dt>
            <a href={hrefTo(place)}>{words.out[place][0]}</a>
          </dt>
          <dd>{words.out[place][1]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Read when the page is shown: a file of the package. */
function Packages({ words }: BodyProps) {
  const [packages, setPackages] = useState<BundledPackage[]>([]);
  useEffect(() => {
    loadPackages().then(setPackages, () => undefined);
  }, []);
  return (
    <>
      <p>{words.packages}</p>
      <PackageList packages={packages} />
    </>
  );
}

function Facts({ facts }: { facts: readonly (readonly string[])[] }) {
  return (
    <dl class="facts">
      {facts.map(([what, why]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul class="help-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
