// path: src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum Leg { Entry, Exit }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { POSITION_OPEN, EXIT_WORKING, CLOSED }
pub struct VenueEvent { pub price: f64, pub filled_size: f64 }
pub struct TradeSlot { pub fsm_state: TradeStage, pub size: f64, pub entry_price: f64, pub closed: bool }

impl TradeSlot {
    pub fn apply_fill(&mut self, event: &VenueEvent, leg: Leg) {
        match leg {
            Leg::Entry => self.take_on(event),
            Leg::Exit => self.give_up(event),
        }
    }

    fn take_on(&mut self, event: &VenueEvent) {
        let held = self.size + event.filled_size;
        self.entry_price = (self.entry_price * self.size + event.price * event.filled_size) / held;
        self.size = held;
        self.fsm_state = TradeStage::POSITION_OPEN;
    }

    fn give_up(&mut self, event: &VenueEvent) {
        self.size = (self.size - event.filled_size).max(0.0);
        if self.size <= 1e-9 {
            self.closed = true;
            self.fsm_state = TradeStage::CLOSED;
            return;
        }
        self.fsm_state = TradeStage::EXIT_WORKING;
    }
}
