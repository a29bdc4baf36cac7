(function () {
  var chosen = localStorage.getItem('guildhall.theme');
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.kernTheme = dark ? 'dark' : 'light';
})();
