#pragma once

#include "domain/client/client.h"
#include "domain/episode/episode.h"
#include "domain/session/session.h"

#include <rapidcheck.h>

// Values of which every field may be anything that the types let in: for "what went in comes out".
namespace keywork::test {

rc::Gen<std::string> anyText();  // any Unicode, line breaks, quotes and all; perhaps empty
rc::Gen<std::string> anyWords(); // never empty
rc::Gen<Date> anyDay();
rc::Gen<domain::ClientDetails> anyDetails();
rc::Gen<domain::StartSnapshot> anySnapshot();
rc::Gen<domain::EpisodeState> anyState(); // from 02-Mar-2026 on, as the builders' referral
rc::Gen<domain::SessionContent> anySession();

} // namespace keywork::test
