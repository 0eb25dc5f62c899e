// Kansen, steps and safety: what people want and offer, what was decided, and who is kept apart.

CREATE CONSTRAINT household_id IF NOT EXISTS FOR (n:Household) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT interest_code IF NOT EXISTS FOR (n:Interest) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT offer_id IF NOT EXISTS FOR (n:Offer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT safety_mark_id IF NOT EXISTS FOR (n:SafetyMark) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT opportunity_decision_id IF NOT EXISTS FOR (n:OpportunityDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT step_id IF NOT EXISTS FOR (n:Step) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT step_moment_id IF NOT EXISTS FOR (n:StepMoment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT avoids_id IF NOT EXISTS FOR ()-[r:AVOIDS]-() REQUIRE r.id IS UNIQUE;

// Open offers are found by buurt and what they are about: what a question costs does not grow with the city.
CREATE INDEX offer_area_interest IF NOT EXISTS FOR (n:Offer) ON (n.areaCode, n.interest);
CREATE INDEX offer_area_support IF NOT EXISTS FOR (n:Offer) ON (n.areaCode, n.supportKind);
