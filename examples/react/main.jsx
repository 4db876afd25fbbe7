// <which-one> in React 19: properties, an event, children.

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import coffee from 'which-one/packs/coffee.json';
import 'which-one';

// What the page knows already.
const known = { chocolate: ['none'] };

function App() {
  const [answers, setAnswers] = useState(known);
  return (
    <main>
      <h1>Coffee, in React</h1>
      <which-one pack={coffee} answers={known} onwhich-one-answer={(event) => setAnswers(event.detail.answers)}>
        <p>A latte has more milk than a flat white, and less foam than a cappuccino.</p>
      </which-one>
      <p role="status">{Object.keys(answers).length} answered</p>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<App />);
