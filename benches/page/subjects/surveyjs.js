// SurveyJS: a question to a page, the next one after each answer.
import { Model, settings } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

settings.autoAdvanceDelay = 0; // as ours has none
window.put = () => {
  const { title, features } = window.content;
  const asked = features.filter(({ question, choices }) => question && choices);
  const model = new Model({
    title,
    autoAdvanceEnabled: true,
    showNavigationButtons: false,
    pages: asked.map(({ id, question, help, choices }) => ({
      elements: [{
        type: 'radiogroup', name: id, title: question, description: help,
        choices: choices.map((choice) => ({ value: choice.id, text: choice.label })),
      }],
    })),
  });
  const place = document.createElement('div');
  document.querySelector('#place').append(place);
  renderSurvey(model, place);
};
window.put();
