import vue from '@vitejs/plugin-vue';

// Without this, Vue warns that it knows no component of that name.
const compilerOptions = { isCustomElement: (tag) => tag === 'which-one' };

export default { plugins: [vue({ template: { compilerOptions } })] };
