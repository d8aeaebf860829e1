// path: src/lib.rs
pub struct Order { pub client_order_id: String, pub remaining: f64 }

pub struct Slot { pub idle: bool, pub position_open: bool, pub entry: Option<Order>, pub exit: Option<Order> }

pub struct Intent { pub action: String }

pub fn process_intent(slot: &Slot, intent: &Intent) -> Result<String, &'static str> {
    match intent.action.as_str() {
        "CANCEL" => {
            if slot.idle {
                return Err("SLOT_IDLE");
            }
            let working_entry = slot.entry.as_ref().filter(|o| o.remaining > 0.0);
            if let Some(order) = slot.exit.as_ref().or(working_entry) {
                return Ok(order.client_order_id.clone());
            }
            if slot.position_open {
                return Err("NO_ACTIVE_EXIT_ORDER");
            }
            Err("NO_ACTIVE_ORDER")
        }
        _ => Err("UNSUPPORTED"),
    }
}
