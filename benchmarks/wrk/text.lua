-- Makes texts that all differ, of English words: the rules hold what is of no language.
local words = {}
for word in ([[
  river bridge water morning evening market garden window winter summer harbour station library council teacher doctor
  engine ticket carpet kitchen mountain valley village forest island castle church school hospital theatre museum newspaper
  journey holiday weather shadow silver copper yellow purple narrow modern ancient quiet gentle simple famous careful wooden
  northern southern eastern western painter writer singer farmer driver sailor builder gardener neighbour traveller visitor
  bicycle orchard lantern meadow harvest ferry tunnel railway platform compass ladder blanket basket saddle kettle letter
  pencil paper table chair corner street square tower clock concert festival budget season border lesson number answer
  question reason picture story chapter record history science nature animal flower branch stone metal glass cotton leather
  autumn spring sunday monday future moment minute century capital country region county district avenue
]]):gmatch("%a+") do words[#words + 1] = word end

return function()
  local text = {}
  for i = 1, 16 do text[i] = words[math.random(#words)] end
  return table.concat(text, " ")
end
