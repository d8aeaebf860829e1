pub fn select(&mut self, name: &str) {
    let i = self.items.iter().position(|x| x.name == name).unwrap_or_default(); // flaw: the first item is another one
    self.selected = i;
}
