import { artykul } from './artykul.ts';
import { bipNet } from './bip-net.ts';
import { drupal } from './drupal.ts';
import { eStudio } from './e-studio.ts';
import { idcom } from './idcom.ts';
import { internetInfo } from './internet-info.ts';
import { joomla } from './joomla.ts';
import { logonet } from './logonet.ts';
import { opiumBip } from './opium-bip.ts';
import type { PageReader } from './page-reader.ts';
import { smodbip } from './smodbip.ts';
import { systemdobip } from './systemdobip.ts';
import { tomaszow } from './tomaszow.ts';
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
  tomaszow,
  eStudio,
  artykul,
  joomla,
  wordpress,
  drupal,
];
