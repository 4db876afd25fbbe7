// <which-one> in React 19: an attribute, an event, children.

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import coffee from 'which-one/packs/coffee.json?url';
import 'which-one';

function App() {
  const [answers, setAnswers] = useState({});
  return (
    <main>
      <h1>Coffee, in React</h1>
      <which-one src={coffee} onwhich-one-answer={(event) => setAnswers(event.detail.answers)}>
        <p>A latte has more milk than a flat white, and less foam than a cappuccino.</p>
      </which-one>
      <p role="status">{Object.keys(answers).length} answered</p>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<App />);
