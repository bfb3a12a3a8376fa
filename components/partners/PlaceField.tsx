import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { type ChosenBy, Combobox } from '../ui/Combobox.tsx';
import { useTyped } from '../ui/use-typed.ts';
import { useTexts } from '../use-texts.ts';
import type { ChosenPlace, FindPlaces, PlaceOption } from './place.ts';

interface PlaceFieldProps {
  label?: string;
  /** The place that is kept, by its name. */
  value: string;
  find: FindPlaces;
  /** Every clock of the world, for who is in no city that is known here. */
  findZones: FindPlaces;
  /** What is missing or wrong, from the form around. */
  error?: string | undefined;
  /** `null`: what is typed is no place any more. */
  onPlace: (place: ChosenPlace | null, by: ChosenBy) => void;
}

/** A city, typed and chosen; where none is known, a clock. What is only typed is no place. */
export function PlaceField({ label, value, find, findZones, error, onPlace }: PlaceFieldProps) {
  const texts = useTexts().partnerPane;
  const [byZone, setByZone] = useState(false);
  const [typed, setTyped] = useTyped(value);
  const { options, settled } = usePlaces(byZone ? findZones : find, typed ?? '');
  const type = (words: string) => {
    setTyped(words);
    onPlace(null, 'click');
  };
  const choose = (place: PlaceOption, by: ChosenBy) => {
    setTyped(null);
    onPlace(place, by);
  };
  const change = (zones: boolean, pressed: HTMLElement) => {
    setByZone(zones);
    setTyped('');
    // The button goes: whoever pressed it types on.
    pressed.closest('.combobox')?.querySelector('input')?.focus();
  };
  const unknown = settled && options.length === 0;
  return (
    <Combobox
      label={byZone ? texts.zone : (label ?? texts.place)}
      hint={byZone ? <ZoneHint onCities={(pressed) => change(false, pressed)} /> : texts.placeHint}
      error={
        (unknown && (
          <Unknown words={typed ?? ''} byZone={byZone} onZones={(pressed) => change(true, pressed)} />
        )) ||
        error ||
        undefined
      }
      value={typed ?? value}
      options={options.map((option) => ({ ...option, label: option.name }))}
      settled={settled}
      count={texts.placeCount}
      onValue={type}
      onChoose={choose}
    />
  );
}

interface UnknownProps {
  words: string;
  byZone: boolean;
  onZones: (pressed: HTMLElement) => void;
}

function Unknown({ words, byZone, onZones }: UnknownProps) {
  const texts = useTexts().partnerPane;
  if (byZone) return <>{texts.zoneUnknown}</>;
  return (
    <>
      {texts.placeUnknown(words.trim())}{' '}
      <Button kind="link" onClick={({ currentTarget }) => onZones(currentTarget)}>
        {texts.chooseZone}
      </Button>
    </>
  );
}

/** What to type where a clock is chosen, and the way back. */
function ZoneHint({ onCities }: { onCities: (pressed: HTMLElement) => void }) {
  const texts = useTexts().partnerPane;
  return (
    <>
      {texts.zoneHint}{' '}
      <Button kind="link" onClick={({ currentTarget }) => onCities(currentTarget)}>
        {texts.chooseCity}
      </Button>
    </>
  );
}

interface Lookup {
  words: string;
  find: FindPlaces;
  options: PlaceOption[];
}

/** What fits the words. While more letters are looked up, what the ones before found stays: nothing flickers. */
function usePlaces(find: FindPlaces, words: string): { options: PlaceOption[]; settled: boolean } {
  const [found, setFound] = useState<Lookup | null>(null);
  useEffect(() => {
    if (words.trim() === '') return;
    let gone = false;
    void find(words).then((options) => {
      if (!gone) setFound({ words, find, options });
    });
    return () => {
      gone = true;
    };
  }, [find, words]);
  if (words.trim() === '' || found?.find !== find) return { options: [], settled: false };
  return { options: found.options, settled: found.words === words };
}
