// path: src/lib.rs
#[derive(Default)]
pub struct Order { client_order_id: String, exchange_order_id: String, filled_size: f64 }

#[derive(Default)]
pub struct Slot { active_entry_order: Option<Order>, active_exit_order: Option<Order> }

pub enum Kind { Acked, Filled, Cancelled }

pub struct Event<'a> { kind: Kind, client_order_id: &'a str, exchange_order_id: &'a str, size: f64 }

impl Slot {
    fn current_order(&mut self) -> Option<&mut Order> {
        self.active_entry_order.as_mut().or(self.active_exit_order.as_mut()) // flaw: an exit is chosen only when no entry order is left
    }
}

pub struct Kernel { slots: Vec<Slot> }

impl Kernel {
    pub fn on_venue_event(&mut self, slot_id: usize, ev: Event<'_>) -> bool {
        let Some(slot) = self.slots.get_mut(slot_id) else { return false };
        if !ev.exchange_order_id.is_empty() {
            if let Some(order) = slot.current_order() {
                order.exchange_order_id = ev.exchange_order_id.to_string();
            }
        }
        if let (Kind::Filled, Some(exit)) = (ev.kind, slot.active_exit_order.as_mut()) {
            exit.filled_size += ev.size;
        }
        true
    }
}
