// path: _rust_kernel/src/lib.rs
use std::fs::File;
use std::io::{self, Write};

pub struct Journal {
    file: File,
}

impl Journal {
    pub fn append(&mut self, row: &str) -> io::Result<()> {
        self.file.write_all(row.as_bytes())?;
        self.file.write_all(b"\n")
    }
}

pub struct Kernel {
    journal: Journal,
    slots: Vec<TradeSlot>,
}

impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> KernelOutcome {
        let outcome = self.apply(event);
        for row in &outcome.transitions {
            let _ = self.journal.append(&row.to_json()); // flaw: a full disk is noticed by nobody
        }
        outcome
    }

    fn apply(&mut self, event: &VenueEvent) -> KernelOutcome {
        self.slots[event.slot_id].apply(event)
    }
}
