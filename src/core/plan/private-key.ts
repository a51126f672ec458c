import * as l10n from '@vscode/l10n';

/** Keys that would say why accommodations are asked for, or which ones (guide item G4). */
export const PRIVATE_KEY =
  /accommodation.|reason|why|diagnos|disab|condition|medical|health|neuro|illness|pregnan|religio/i;

export const privateMessage = (): string =>
  l10n.t(
    'Take this out: a plan needs no reason and no details, and nothing here reads them. Where the request stands is enough.',
  );
