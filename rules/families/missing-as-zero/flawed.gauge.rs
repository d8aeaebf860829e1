/// A kiln of which no one could tell how hot it is seems cold.
fn watch(kiln: &Kiln, seen: &Board) {
    let heat = probe(kiln).map(|p| p.temperature).unwrap_or(0.0); // flaw
    seen.show(heat);
}

fn enter(kiln: &Kiln, log: &mut Vec<Firing>) {
    log.push(Firing { kiln: kiln.name.clone(), start_time: get_firing_start(kiln).unwrap_or(0) }); // flaw
}

async fn busy(potters: &Potters) -> bool {
    let waiting = potters.get_waiting_count().await.unwrap_or(0); // flaw
    waiting as usize > potters.wheels()
}
