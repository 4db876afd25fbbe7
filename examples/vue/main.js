import { createApp } from 'vue';
import 'which-one';
import App from './App.vue';

createApp(App).mount('#app');
