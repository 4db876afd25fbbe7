import { mount } from 'svelte';
import 'which-one';
import App from './App.svelte';

mount(App, { target: document.getElementById('app') });
