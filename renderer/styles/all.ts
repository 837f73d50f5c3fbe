/** All styles of the page, in the order in which one goes over another. */
import './fonts.css';
import './tokens.css';
import './base.css';
import './layout.css';
import './forms.css';
import './codes.css';
import './seats.css';
import './screens.css';
import './board.css';
import './scan.css';
import './entry.css';
import './recovery.css';
import './words.css';
import './room.css';
import './paper.css';
import './narrow.css';
import './forced.css';
