use std::collections::HashSet;

pub struct Filter {
    event_ids: HashSet<String>,
}

impl Filter {
    pub fn is_new(&mut self, id: &str) -> bool {
        if self.event_ids.contains(id) {
            return false;
        }
        self.event_ids.insert(id.to_string()); // flaw: ids of years come together
        true
    }
}
