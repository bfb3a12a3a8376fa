import { Decrypter, Encrypter } from 'age-encryption';
import { UnreadableBackup } from './backup-file.ts';

// Loaded when it is wanted: few ask for it.

/** 2^17 rounds of scrypt, OWASP's recommendation: about a second here, and 128 MB while it works. */
const WORK = 17;
/** What the age program writes; more would take the memory of a small computer. */
const MOST_WORK = 18;

/** Encrypts as `age --passphrase` does: the age program opens it too. */
export async function lock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal(passphrase));
  encrypter.setScryptWorkFactor(WORK);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** @throws UnreadableBackup */
export async function unlock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  if (workOf(bytes) > MOST_WORK) throw new UnreadableBackup('foreign');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  try {
    return new Uint8Array(await decrypter.decrypt(bytes));
  } catch (error) {
    // The library says so in words alone; anything else is a file that is cut off or changed.
    const isWrong = error instanceof Error && /no identity matched/.test(error.message);
    throw new UnreadableBackup(isWrong ? 'wrong-passphrase' : 'damaged');
  }
}

/** The logarithm of the work a file asks for; endless for one that is not locked by a passphrase alone. */
function workOf(bytes: Uint8Array): number {
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  return Number(
    /^age-encryption\.org\/v1\n-> scrypt \S+ (\d{1,2})\n/.exec(head)?.[1] ?? Number.POSITIVE_INFINITY,
  );
}

/** The same letters typed on another machine are the same passphrase. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFC');
}
