async function main(): Promise<void> {
  await work();
}

button.addEventListener("click", () => {
  main();
});

main();
