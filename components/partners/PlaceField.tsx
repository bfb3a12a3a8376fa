import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { type ChosenBy, Combobox } from '../ui/Combobox.tsx';
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
  const [words, setWords] = useState(value);
  const [typed, setTyped] = useState(false);
  const { options, settled } = usePlaces(byZone ? findZones : find, typed ? words : '');
  useEffect(() => {
    setWords(value);
    setTyped(false);
  }, [value]);
  const type = (text: string) => {
    setWords(text);
    setTyped(true);
    onPlace(null, 'click');
  };
  const choose = (place: PlaceOption, by: ChosenBy) => {
    setWords(place.name);
    setTyped(false);
    onPlace(place, by);
  };
  const change = (zones: boolean) => {
    setByZone(zones);
    setWords('');
  };
  const unknown = typed && settled && options.length === 0;
  return (
    <Combobox
      label={byZone ? texts.zone : (label ?? texts.place)}
      hint={byZone ? texts.zoneHint : texts.placeHint}
      error={
        (unknown && <Unknown words={words} byZone={byZone} onZones={() => change(true)} />) ||
        error ||
        undefined
      }
      value={words}
      options={options.map((option) => ({ ...option, label: option.name }))}
      count={texts.placeCount}
      onValue={type}
      onChoose={choose}
    />
  );
}

function Unknown({ words, byZone, onZones }: { words: string; byZone: boolean; onZones: () => void }) {
  const texts = useTexts().partnerPane;
  if (byZone) return <>{texts.zoneUnknown}</>;
  return (
    <>
      {texts.placeUnknown(words.trim())}{' '}
      <Button kind="link" onClick={onZones}>
        {texts.chooseZone}
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
