// path: src/lib.rs
pub struct Order { pub id: String, pub open: bool }

pub struct Slot { pub name: String, pub active_entry_order: Option<Order>, pub active_exit_order: Option<Order> }

pub struct Answer { pub accepted: bool, pub diagnostic_code: &'static str, pub cancel: Option<String> }

pub enum Act { Enter, Cancel }

pub fn process_intent(slots: &mut Vec<Slot>, name: &str, act: Act) -> Answer {
    let Some(slot) = slots.iter_mut().find(|s| s.name == name) else {
        return Answer { accepted: false, diagnostic_code: "INVALID_SLOT", cancel: None };
    };
    match act {
        Act::Enter => Answer { accepted: true, diagnostic_code: "OK", cancel: None },
        Act::Cancel => match slot.active_exit_order.as_mut().or(slot.active_entry_order.as_mut()) {
            Some(order) => {
                order.open = false;
                Answer { accepted: true, diagnostic_code: "OK", cancel: Some(order.id.clone()) }
            }
            None => Answer { accepted: false, diagnostic_code: "NO_ACTIVE_EXIT_ORDER", cancel: None }, // flaw
        },
    }
}
