// path: kernel/src/lib.rs
const DUST: f64 = 1e-9;

impl Kernel {
    pub fn on_venue_event(&mut self, at: usize, event: &VenueEvent) {
        let side = self.slots[at].side_of(event);
        let slot = &mut self.slots[at];
        slot.apply_fill(side, event);
        let next = match side {
            OrderSide::ENTRY => TradeStage::POSITION_OPEN,
            OrderSide::EXIT => slot.after_exit(event),
        };
        slot.fsm_state = next;
    }
}

impl TradeSlot {
    pub fn apply_fill(&mut self, side: OrderSide, event: &VenueEvent) {
        match side {
            OrderSide::ENTRY => self.size = event.filled_size,
            OrderSide::EXIT => {
                let taken = event.filled_size.min(self.size);
                self.size -= taken;
            }
        }
    }

    fn after_exit(&mut self, event: &VenueEvent) -> TradeStage {
        if self.size <= DUST {
            self.closed = true;
            return TradeStage::CLOSED;
        }
        self.active_leg_index += 1;
        TradeStage::POSITION_OPEN
    }
}
