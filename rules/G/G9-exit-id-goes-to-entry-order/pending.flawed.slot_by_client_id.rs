// path: src/lib.rs
#[derive(Default)]
pub struct Order { pub client_order_id: String, pub venue_order_id: String, pub live: bool }
#[derive(Default)]
pub struct Slot { pub active_entry_order: Option<Order>, pub active_exit_order: Option<Order> }
pub struct Event { pub client_order_id: String, pub venue_order_id: String, pub kind: Kind }
#[derive(PartialEq)]
pub enum Kind { ORDER_ACK, CANCEL_ACK }
pub struct Kernel { slots: Vec<Slot> }

impl Kernel {
    fn owner(&self, event: &Event) -> Option<usize> {
        self.slots.iter().position(|s| {
            let of_exit = s.active_exit_order.as_ref().map_or(false, |o| o.client_order_id == event.client_order_id);
            of_exit || s.active_entry_order.as_ref().map_or(false, |o| o.client_order_id == event.client_order_id)
        })
    }

    pub fn on_venue_event(&mut self, event: Event) -> bool {
        let Some(at) = self.owner(&event) else { return false };
        let slot = &mut self.slots[at];
        if event.kind == Kind::ORDER_ACK {
            if let Some(order) = slot.active_entry_order.as_mut() { // flaw: the slot is found by the id, the order is not
                order.venue_order_id = event.venue_order_id.clone();
            } else if let Some(order) = slot.active_exit_order.as_mut() {
                order.venue_order_id = event.venue_order_id.clone();
            }
        }
        true
    }
}
