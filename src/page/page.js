// The page's own script: which pack it shows, copying examples, saving the page as one file, and
// working without a network.
//
// Owns only what is around the widget; the widget is embedded as in any other page. Every word it
// shows stands in index.html, hidden until there is a script to use it.

import { offerCopies } from './copying.js';
import { showChosenPack } from './packs.js';
import { offerSaving } from './saving.js';
import { workOffline } from './offline.js';

// Before the element is defined, so that it begins with the right pack.
const name = showChosenPack();
offerCopies();
offerSaving(name);
if (WHICH_ONE_OFFLINE) workOffline();
