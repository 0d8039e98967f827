import { artykul } from './artykul.ts';
import { bipNet } from './bip-net.ts';
import { drupal } from './drupal.ts';
import { eStudio } from './e-studio.ts';
import { gliwice } from './gliwice.ts';
import { idcom } from './idcom.ts';
import { interaktywnaPolska } from './interaktywna-polska.ts';
import { internetInfo } from './internet-info.ts';
import { joomla } from './joomla.ts';
import { kalisz } from './kalisz.ts';
import { liferay } from './liferay.ts';
import { logonet } from './logonet.ts';
import { megabip } from './megabip.ts';
import { opiumBip } from './opium-bip.ts';
import type { PageReader } from './page-reader.ts';
import { podkategorie } from './podkategorie.ts';
import { producer } from './producer.ts';
import { smodbip } from './smodbip.ts';
import { systemdobip } from './systemdobip.ts';
import { typo3 } from './typo3.ts';
import { wokiss } from './wokiss.ts';
import { wordpress } from './wordpress.ts';

/** Readers of CMS families, the surer marks first. The generic reader takes what none of them does. */
export const READERS: readonly PageReader[] = [
  idcom,
  internetInfo,
  opiumBip,
  smodbip,
  systemdobip,
  logonet,
  wokiss,
  bipNet,
  megabip,
  podkategorie,
  producer,
  gliwice,
  kalisz,
  interaktywnaPolska,
  eStudio,
  artykul,
  joomla,
  wordpress,
  drupal,
  typo3,
  liferay,
];
