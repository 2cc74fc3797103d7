import type { Profile } from '../profile/profile.ts';
import type { Notice } from './notice.ts';

/**
 * The notice at the top of every page while the council's profile is in emergency mode. It needs no feed, because in an emergency the
 * feed may be what fails. `emergencyNotice({ ...profile, mode: 'normal' }) → undefined`
 */
export const emergencyNotice = ({ mode, emergency }: Pick<Profile, 'mode' | 'emergency'>): Notice | undefined =>
  mode === 'emergency'
    ? {
        id: 'emergency',
        level: 'emergency',
        // Whoever throws the switch in a hurry may not have written words yet.
        title: emergency?.title ?? {
          en: 'There is an emergency',
          cy: 'Mae argyfwng',
        },
        body: emergency?.body,
        services: [],
        areas: [],
        startsAt: 0,
        instead: emergency?.instead,
        updates: [],
        scope: 'site',
      }
    : undefined;
