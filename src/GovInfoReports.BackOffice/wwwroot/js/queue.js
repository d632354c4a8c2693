// One box that chooses all; without this script each is chosen by itself.
const all = document.querySelector('[data-choose-all]');
if (all) {
  const boxes = [...document.querySelectorAll('.queue tbody input[type=checkbox]')];
  const show = () => {
    const chosen = boxes.filter(box => box.checked).length;
    all.checked = chosen > 0 && chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  };
  all.hidden = boxes.length === 0;
  all.addEventListener('change', () => boxes.forEach(box => { box.checked = all.checked; }));
  boxes.forEach(box => box.addEventListener('change', show));
}
