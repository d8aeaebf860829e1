struct Circle {
    members: Vec<Member>,
    names: Vec<String>,
}

impl Circle {
    fn share(&self, coins: usize) -> usize {
        if self.members.is_empty() {
            return 0;
        }
        coins / self.members.len()
    }

    fn turn(&self, i: usize) -> &str {
        assert!(!self.names.is_empty(), "a circle has names");
        &self.names[i % self.names.len()]
    }

    fn portion(&self) -> Option<f64> {
        let all = self.members_count();
        (all != 0).then(|| 1.0 / all as f64)
    }

    fn pay_all(&mut self, coins: usize) {
        for member in self.members.iter() {
            member.pay(coins / self.members.len());
        }
    }
}
