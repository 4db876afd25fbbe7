// The script of a single file: first the files it carries, then the loader as it is.

import './inside.js';
import '../embed/which-one.js';
