struct Circle {
    members: Vec<Member>,
}

impl Circle {
    fn share(&self, coins: usize) -> usize {
        coins / self.members.len() // flaw
    }
}
